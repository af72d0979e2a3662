/** security in this language; the keys are those of en/window/security.ts. */
import type { Words } from '../../say.ts';

export const securityWords: Words = {
  'security.passphrase': 'Frase de contraseña',
  'security.passphrase.why': 'Cambiarla crea claves nuevas para toda la bóveda. Nadie puede recuperar una olvidada.',
  'security.passphrase.button': 'Cambiar la frase de contraseña…',
  'security.kdf': 'Coste de cada intento',
  'security.kdf.why':
    '{iterations, number} rondas de PBKDF2 por cada frase probada; unos {milliseconds, number} ms en este equipo.',
  'security.kdf.low':
    'Una bóveda nueva recibe al menos {today, number} rondas. Más rondas encarecen cada intento para un ladrón.',
  'security.kdf.button': 'Aumentar ahora…',
  'security.kdf.fine': 'Tan fuerte como una bóveda nueva.',
  'security.recovery': 'Código de recuperación',
  'security.recovery.none': 'Sin configurar. Un código impreso abre la bóveda si se olvida la frase de contraseña.',
  'security.recovery.there': 'Configurado. El código de la hoja abre la bóveda sin la frase de contraseña.',
  'security.recovery.create': 'Crear hoja de recuperación…',
  'security.recovery.replace': 'Reemplazar…',
  'security.recovery.remove': 'Quitar…',
  'security.keyFile': 'Archivo de clave',
  'security.keyFile.none': 'Sin usar. Con él, la frase de contraseña sola no abre nada: también hace falta el archivo.',
  'security.keyFile.there': 'En uso. La bóveda solo se abre con la frase de contraseña y el archivo de clave juntos.',
  'security.keyFile.add': 'Añadir un archivo de clave…',
  'security.keyFile.replace': 'Reemplazar…',
  'security.keyFile.remove': 'Quitar…',
  'proof.passphrase': 'Frase de contraseña actual',
  'proof.recovery': 'Código de recuperación',
  'proof.useRecovery': 'Usar el código de recuperación',
  'proof.usePassphrase': 'Usar la frase de contraseña',
  'proof.typeIt': 'Escriba la frase de contraseña actual.',
  'proof.typeCode': 'Escriba los siete grupos del código de recuperación.',
  'keys.cancel': 'Cancelar',
  'change.title': 'Cambiar la frase de contraseña',
  'change.text': 'La bóveda recibe claves nuevas y se guarda con ellas enseguida.',
  'change.new': 'Nueva frase de contraseña',
  'change.repeat': 'Repetir la frase de contraseña',
  'change.differ': 'Las dos frases nuevas son distintas. No se cambió nada. Escriba la segunda otra vez.',
  'change.same': 'Esta es la frase de contraseña que la bóveda ya tiene. No se cambió nada. Elija otra.',
  'change.recovery': 'Crear una nueva hoja de recuperación',
  'change.recovery.why': 'El código de recuperación antiguo deja de valer con la frase antigua.',
  'change.withoutKeyFile':
    'La bóveda se abrió sin su archivo de clave y desde ahora no lo necesita. En Ajustes › Seguridad se añade otro.',
  'change.yes': 'Cambiar la frase de contraseña',
  'change.done': 'La frase de contraseña se cambió.',
  'raise.title': 'Aumentar el coste de cada intento',
  'raise.text':
    'La clave de la bóveda no cambia; el camino hasta ella se alarga. Escriba una vez la frase de contraseña.',
  'raise.yes': 'Aumentar',
  'raise.done': 'Adivinar la frase de contraseña es ahora más caro.',
  'raise.notice':
    'Esta bóveda se creó con {iterations, number} rondas de derivación de clave; hoy una bóveda recibe {today, number}. Aumentarlas lleva un momento.',
  'raise.notNow': 'Ahora no',
  'recovery.createTitle': 'Crear un código de recuperación',
  'recovery.createText':
    'Frond crea un código que abre la bóveda sin la frase de contraseña, para una hoja de papel en lugar seguro. Escriba la frase de contraseña para permitirlo.',
  'recovery.createYes': 'Crear',
  'recovery.replaceTitle': 'Reemplazar el código de recuperación',
  'recovery.replaceText':
    'El código antiguo deja de valer de inmediato y la bóveda recibe claves nuevas. Destruya la hoja antigua.',
  'recovery.replaceYes': 'Reemplazar',
  'recovery.removeTitle': 'Quitar el código de recuperación',
  'recovery.removeText':
    'Entonces solo la frase de contraseña abre la bóveda. Si se olvida, nadie puede ayudar. La bóveda recibe claves nuevas.',
  'recovery.removeYes': 'Quitar',
  'recovery.removed': 'El código de recuperación se quitó.',
  'recovery.sheetTitle': 'Su código de recuperación',
  'recovery.sheetText':
    'Imprímalo o anótelo ahora: Frond solo lo muestra esta vez. Guárdelo lejos del equipo, donde guarda su pasaporte.',
  'recovery.code': 'Código de recuperación',
  'recovery.group': 'Grupo {number}',
  'recovery.checks': 'Caracteres de control de los grupos',
  'recovery.check': 'Carácter de control {check}',
  'recovery.print': 'Imprimir…',
  'recovery.savePdf': 'Guardar como PDF…',
  'recovery.saved':
    'Guardado como «{name}». Imprímalo y elimine después el archivo: quien lo tenga puede abrir la bóveda.',
  'recovery.done': 'Lo tengo en papel',
  'recovery.later':
    'Sin una copia en papel, el código se pierde al cerrar esto. Puede hacer otro en cualquier momento.',
  'keyFile.addTitle': 'Añadir un archivo de clave',
  'keyFile.replaceTitle': 'Reemplazar el archivo de clave',
  'keyFile.removeTitle': 'Quitar el archivo de clave',
  'keyFile.warning':
    'Desde entonces la bóveda solo se abre con la frase de contraseña y exactamente este archivo. Si el archivo se pierde o cambia un byte, la bóveda queda cerrada para siempre, salvo que tenga un código de recuperación. Guarde una copia del archivo, y no solo junto a la bóveda.',
  'keyFile.make': 'Crear un archivo de clave nuevo…',
  'keyFile.choose': 'Usar un archivo que tengo…',
  'keyFile.chosen': 'Archivo de clave: {name}',
  'keyFile.none': 'Cree o elija primero un archivo de clave.',
  'keyFile.recovery': 'Crear una hoja de recuperación que abra la bóveda sin el archivo de clave',
  'keyFile.recoveryWhy': 'La salida si el archivo se pierde algún día.',
  'keyFile.setPassphrase':
    'La bóveda se abrió con su código de recuperación. Ponga con él la frase de contraseña: una nueva o la misma.',
  'keyFile.removeText':
    'Entonces la frase de contraseña sola abre la bóveda. El archivo se queda donde está; las copias antiguas aún lo necesitan.',
  'keyFile.addYes': 'Añadir archivo de clave',
  'keyFile.replaceYes': 'Reemplazar archivo de clave',
  'keyFile.removeYes': 'Quitar archivo de clave',
  'keyFile.added': 'La bóveda necesita desde ahora su archivo de clave.',
  'keyFile.replaced': 'La bóveda necesita desde ahora el nuevo archivo de clave.',
  'keyFile.removed': 'La bóveda se abre solo con la frase de contraseña.',
  'unlocked.byRecovery':
    'Desbloqueó con el código de recuperación. Si olvidó la frase de contraseña, ponga ahora una nueva.',
  'unlocked.byRecovery.set': 'Poner una nueva frase de contraseña…',
  'unlock.useRecovery': 'Usar el código de recuperación',
  'unlock.usePassphrase': 'Usar la frase de contraseña',
  'unlock.recoveryIncomplete': 'Un código de recuperación tiene siete grupos de cuatro caracteres. Escríbalos todos.',
  'change.oldCopies':
    'Las copias anteriores conservan la frase antigua. Después, Frond ofrece eliminar las automáticas.',
  'oldBackups.title':
    '{count, plural, one {# copia se abre con lo que abría antes la bóveda} many {# copias se abren con lo que abría antes la bóveda} other {# copias se abren con lo que abría antes la bóveda}}',
  'oldBackups.text':
    'Las copias automáticas anteriores al cambio permanecen, y quien conozca la frase anterior puede abrirlas. Si nadie más la conoce, consérvelas: son el camino de vuelta a estados anteriores. Las copias que exportó usted mismo permanecen en todo caso.',
  'oldBackups.yes': '{count, plural, one {Eliminar # copia} many {Eliminar # copias} other {Eliminar # copias}}',
  'oldBackups.no': 'Conservarlas',
  'oldBackups.done':
    '{count, plural, one {Se eliminó # copia antigua.} many {Se eliminaron # copias antiguas.} other {Se eliminaron # copias antiguas.}}',
  'oldBackups.line': 'Copias anteriores al último cambio de claves',
  'oldBackups.why':
    '{count, plural, one {# copia solo se abre con la frase y el archivo de clave de entonces.} many {# copias solo se abren con la frase y el archivo de clave de entonces.} other {# copias solo se abren con la frase y el archivo de clave de entonces.}}',
  'oldBackups.button': 'Eliminar…',
};
