/** Failures of imports in this language; the keys are those of en/import-errors.ts. */
import type { Words } from '../say.ts';

export const importErrors: Words = {
  'import.accountRestricted':
    'Esta exportación de Bitwarden está cifrada con la clave de la cuenta, que no está en el archivo. No se cambió nada. Exporte de nuevo y elija «Protegido con contraseña» o JSON.',
  'import.cancelled': 'La importación se canceló. No se cambió nada.',
  'import.codeLine':
    'La línea {line, number, ::group-off} no es un código de un solo uso que se pueda leer. No se cambió nada. Revísela u omítala.',
  'import.csvAfterQuote':
    'Hay texto tras unas comillas de cierre en la línea {line, number, ::group-off}. No se cambió nada. Exporte el archivo de nuevo.',
  'import.csvUnclosed':
    'Unas comillas de la línea {line, number, ::group-off} no se cierran nunca. No se cambió nada. Exporte el archivo de nuevo.',
  'import.damaged':
    'El archivo está dañado o cortado{place, select, other { ({place})}}. No se cambió nada. Expórtelo de nuevo.',
  'import.doctype':
    'El archivo declara un tipo de documento, como no hace ningún gestor de contraseñas. No se cambió nada.',
  'import.empty': 'El archivo está vacío. No se cambió nada. Expórtelo de nuevo.',
  'import.encoding': 'El archivo no es texto en UTF-8 o UTF-16. No se cambió nada. Guárdelo primero como UTF-8.',
  'import.fileChanged': '{path} ya no es el archivo que se importó. No se eliminó. Mírelo antes de eliminarlo.',
  'import.gone': 'Esta importación se retiró entretanto. No se cambió nada. Elija el archivo de nuevo.',
  'import.keyWrong':
    'La contraseña o el archivo de clave es incorrecto. No se cambió nada. Revise ambos e inténtelo de nuevo.',
  'import.missingPart': 'No hay {name} en el archivo comprimido. No se cambió nada. Expórtelo de nuevo.',
  'import.needsPassword': 'El archivo está bloqueado. No se cambió nada. Escriba su contraseña.',
  'import.notJson': 'El archivo no es JSON válido. No se cambió nada. Expórtelo de nuevo.',
  'import.passArchive':
    'Es un almacén de pass, que solo su propio gpg puede abrir, y la ventana nunca lo inicia. No se cambió nada. Impórtelo en la línea de órdenes: frond import ARCHIVO.',
  'import.running': 'Hay una importación en marcha. No se cambió nada más. Espere a que termine o cancélela.',
  'import.twice':
    'El archivo comprimido tiene dos archivos llamados {name}, así que no está claro cuál cuenta. No se cambió nada. Expórtelo de nuevo.',
  'import.tooCostly':
    'Abrir este archivo costaría demasiado ({cost}). No se cambió nada. Guárdelo con un coste menor y expórtelo de nuevo.',
  'import.tooDeep': 'El archivo está anidado demasiado hondo. No se cambió nada.',
  'import.tooLarge':
    'El archivo es demasiado grande: {mebibytes, number, ::group-off} MiB como máximo. No se cambió nada. Expórtelo por partes.',
  'import.tooMany':
    'El archivo contiene demasiado: {most, number, ::group-off} de una clase como máximo. No se cambió nada. Expórtelo por partes.',
  'import.unknown':
    'Esta no es una exportación que Frond conozca. No se cambió nada. Frond lee las de Bitwarden, Chrome, Edge, Firefox, Contraseñas de Apple, LastPass, KeePass, KeePassXC, 1Password, Dashlane, Proton Pass, Enpass, Aegis, Google Authenticator, listas de URI otpauth, archivos .env y las suyas propias.',
  'import.unsupported':
    'Frond no puede leer {what}. No se cambió nada. Guarde el archivo en una forma más nueva o más usual.',
  'import.vaultChanged':
    'La bóveda se cambió entretanto. No se importó nada. Mire lo que haría ahora la importación e inténtelo de nuevo.',
  'import.wrongPassword': 'La contraseña no abre este archivo. No se cambió nada. Revísela e inténtelo de nuevo.',
  'import.zipEncrypted':
    'El propio archivo comprimido está cifrado. No se cambió nada. Descomprímalo e importe lo que contiene.',
  'import.zipMethod':
    'El archivo está comprimido de un modo que Frond no puede leer (método {method, number}). No se cambió nada.',
};
