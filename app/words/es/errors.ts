/** errors in this language; the keys are those of en/errors.ts. */
import { importErrors } from './import-errors.ts';
import { toolboxErrors } from './toolbox-errors.ts';
import type { Words } from '../say.ts';

export const errors: Words = {
  ...toolboxErrors,
  ...importErrors,
  'attachment.damaged':
    'Este adjunto está dañado y no se puede abrir. El resto de la bóveda está bien. Búsquelo en una copia de seguridad.',
  'attachment.fileTooLarge':
    '«{name}» es demasiado grande: un adjunto puede tener como mucho {mebibytes} MB. No se añadió.',
  'attachment.noName': 'Un adjunto necesita un nombre. No se cambió nada.',
  'attachment.notAFile': '«{name}» es una carpeta u otra cosa que no es un archivo. No se añadió.',
  'attachment.notFound': 'Este adjunto ya no está en la bóveda. No se cambió nada. Búsquelo en una copia de seguridad.',
  'attachment.tooLarge':
    'Este archivo es demasiado grande: los adjuntos pueden tener {mebibytes} MiB. No se cambió nada.',
  'backup.damaged':
    'Esta copia de seguridad está dañada. No se cambió nada. Use una anterior; frond backup list las muestra.',
  'backup.isTheVault':
    'Una copia de seguridad no puede ocupar el lugar de la propia bóveda. No se escribió nada. Elija otro archivo.',
  'backup.noneYet': 'Aún no hay copias de seguridad. Cada guardado hace una.',
  'backup.notFound': 'No existe esa copia de seguridad. No se cambió nada. Elija una de la lista.',
  'base64.invalid': 'Este texto no es base64url con relleno. No se cambió nada. Compruebe que se copió entero.',
  'breach.noConnection':
    'No se puede llegar a Have I Been Pwned: este equipo parece estar sin conexión, o algo en el camino lo bloquea. Lo que ya se respondió se conserva. Inténtelo más tarde.',
  'breach.notAList':
    '{path} no es una lista de contraseñas filtradas. No se cambió nada. Elija un archivo con un resumen y un número por línea, como lo ofrece Have I Been Pwned.',
  'breach.notOrdered':
    'La lista {path} no está ordenada por resumen, así que no se puede buscar en ella. No se cambió nada. Descargue la lista ordenada por resumen.',
  'breach.ntlm': 'La lista {path} contiene resúmenes NTLM. No se cambió nada. Elija la lista de resúmenes SHA-1.',
  'breach.off': 'La consulta en línea está desactivada. No se envió nada. Actívela primero en la salud.',
  'breach.stopped': 'Detenido. Lo que ya se respondió se conserva.',
  'breach.tooBusy':
    'Have I Been Pwned pide paciencia. Lo que ya se respondió se conserva. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'breach.tooSlow':
    'Have I Been Pwned tardó demasiado en responder. Lo que ya se respondió se conserva. Inténtelo de nuevo en un momento.',
  'breach.wrongAnswer':
    'Lo que respondió no responde como Have I Been Pwned. Esa respuesta no se usó; lo que ya se respondió se conserva. Quizá algo se interponga, como la página de acceso de una red.',
  'bridge.arguments': 'La ventana pidió algo de una forma que Frond no acepta. No se cambió nada.',
  'bridge.refused': 'Frond rechazó una llamada que no venía de su propia ventana. No se cambió nada.',
  'code.algorithm':
    'Este código de un solo uso usa un hash que Frond no conoce: conoce SHA-1, SHA-256 y SHA-512. No se cambió nada.',
  'code.badSecret':
    'El secreto de este código de un solo uso no es base32: solo las letras A a Z y las cifras 2 a 7. Un 0 o un 1 suele ser una O o una I mal leída. No se cambió nada.',
  'code.clipboardEmpty': 'En el portapapeles no hay ni imagen ni texto. Copie primero el código QR.',
  'code.counter': 'El contador de este código de un solo uso no es un número entero. No se cambió nada.',
  'code.counterMoved':
    'Este código de un solo uso se usó entretanto en otro sitio. No se cambió nada. Pida el código siguiente.',
  'code.digits': 'Los códigos de un solo uso tienen 6, 7 u 8 cifras; este dice otra cosa. No se cambió nada.',
  'code.empty':
    'Aún no hay código de un solo uso. Pegue un enlace de configuración (otpauth://…) o el secreto que muestra el sitio web.',
  'code.encoding':
    'El secreto de este código de un solo uso está codificado de una forma que Frond no conoce. No se cambió nada.',
  'code.expired': 'Estos códigos de un solo uso se retiraron entretanto. No se cambió nada. Léalos otra vez.',
  'code.imageBroken': 'No se pudo leer esta imagen: está dañada o cortada. No se cambió nada. Pruebe otra copia.',
  'code.imageKind': 'Esta no es una imagen que Frond lea: elija PNG, JPEG, WebP, GIF o BMP. No se cambió nada.',
  'code.imageLarge':
    'Esta imagen es demasiado grande: el límite son {mebibytes} MiB y {megapixels} millones de píxeles. Recorte el código QR e inténtelo de nuevo.',
  'code.imageSlow':
    'Buscar un código QR tardó demasiado. No se cambió nada. Recorte el código QR e inténtelo de nuevo.',
  'code.inTrash':
    'Este elemento está en la papelera, así que su contador queda como está. No se cambió nada. Restaure antes el elemento.',
  'code.malformed':
    'Este enlace de configuración está dañado: algunos de sus escapes son incorrectos. No se cambió nada. Cópielo otra vez.',
  'code.migration':
    'Esto es una exportación de varios códigos de un solo uso. Use «Añadir código de un solo uso…» para elegir dónde van.',
  'code.migrationDamaged':
    'Esta exportación de Google Authenticator está dañada o cortada. No se cambió nada. Escanéela otra vez.',
  'code.noCode':
    'Este elemento no tiene código de un solo uso. No se cambió nada. Añada uno con «Añadir código de un solo uso…».',
  'code.noQr':
    'No hay ningún código QR en esta imagen, o es demasiado pequeño o borroso. No se cambió nada. Pruebe una más grande o nítida.',
  'code.noSecret':
    'Este código de un solo uso no tiene secreto. No se cambió nada. Copie el enlace de configuración entero.',
  'code.notOne':
    'Esto no es un código de un solo uso. Frond lee enlaces de configuración (otpauth://…), secretos en base32 y exportaciones de Google Authenticator. No se cambió nada.',
  'code.period': 'El periodo de este código de un solo uso no está entre 1 segundo y un día. No se cambió nada.',
  'code.screenRefused':
    'El sistema no deja que Frond vea la pantalla. No se cambió nada. Permítalo en los ajustes de privacidad del sistema, o haga una captura y elija la imagen.',
  'code.twice':
    'Este enlace de configuración dice algo dos veces, así que no está claro qué significa. No se cambió nada.',
  'code.type':
    'Frond conoce los códigos por tiempo, por contador y los de Steam; este es de otro tipo. No se cambió nada.',
  'disk.failed':
    'El disco respondió con un error ({errno}) en {path}. El archivo anterior está intacto. Compruebe el disco e inténtelo de nuevo.',
  'disk.full':
    'El disco está lleno: no se pudo escribir {path}. El archivo anterior está intacto y sus cambios se conservan. Libere espacio e inténtelo de nuevo.',
  'disk.noPermission':
    'Sin permiso para {path}. No se cambió nada. Compruebe el propietario y los permisos del archivo y de su carpeta.',
  'disk.readBackDiffers': 'Lo escrito en {path} se lee distinto. El archivo anterior está intacto. Compruebe el disco.',
  'disk.readOnly': '{path} está en un disco de solo lectura. No se cambió nada. Permita escribir o elija otro lugar.',
  'disk.unsure':
    'Guardado, pero el disco no confirmó la carpeta de {path}: tras un corte de luz podría volver el archivo anterior. Compruebe el disco.',
  'export.changedSince':
    '{path} ha cambiado desde la exportación. No se ha eliminado. Revíselo y elimínelo usted mismo.',
  'export.notRemembered': '{path} no es una exportación que Frond recuerde. No se ha eliminado.',
  'fernet.key': 'Esto no es una clave Fernet: hacen falta 44 caracteres base64url. No se cambió nada.',
  'fernet.noKeys': 'No se dio ninguna clave Fernet. Dé al menos una.',
  'fernet.refused':
    'El token se rechazó: está dañado, es demasiado antiguo o se hizo con otra clave. No se cambió nada.',
  'fernet.time': 'La hora de un token debe ser un número entero de segundos desde 1970.',
  'file.exists': '{path} ya existe. No se cambió nada. Elija otro nombre o permita reemplazarlo.',
  'file.folderMissing': 'La carpeta {path} no existe. No se escribió nada. Créela o elija otro lugar.',
  'file.isFolder': '{path} es una carpeta, no un archivo. No se cambió nada. Elija un archivo.',
  'file.notAFile': '{path} no es un archivo normal. No se cambió nada. Elija un archivo.',
  'file.notFound': 'No se encontró {path}. No se cambió nada. Compruebe el nombre o si su disco está conectado.',
  'file.tooLarge': '{path} es demasiado grande para una bóveda. No se cambió nada. Elija otro archivo.',
  'folder.intoItself':
    'Una carpeta no puede moverse a sí misma ni a una carpeta que contiene. No se cambió nada. Elija otra carpeta.',
  'folder.noName': 'Una carpeta necesita un nombre. No se cambió nada. Escriba un nombre e inténtelo de nuevo.',
  'folder.notFound': 'Esta carpeta ya no está en la bóveda. No se cambió nada. Elija otra carpeta.',
  'format.blobLine':
    'El archivo de la bóveda está dañado: una línea de adjunto está mal formada. No se cambió nada. Restaure la copia más reciente.',
  'format.body':
    'El archivo de la bóveda está dañado: su contenido está mal formado. No se cambió nada. Restaure la copia más reciente.',
  'format.bodyAltered':
    'El archivo de la bóveda se dañó o se manipuló: su contenido no se abre. No se cambió nada. Restaure la copia más reciente.',
  'format.checksum':
    'El archivo de la bóveda está dañado: su suma de comprobación es incorrecta. No se cambió nada. Restaure la copia más reciente.',
  'format.empty': 'El archivo de la bóveda está vacío. No se cambió nada. Restaure la copia más reciente.',
  'format.futureSchema':
    'Esta bóveda la escribió un Frond posterior (esquema {schema}). No se cambió nada. Actualice Frond para abrirla.',
  'format.futureVersion':
    'Esta bóveda la escribió un Frond posterior (versión de formato {version}). No se cambió nada. Actualice Frond para abrirla.',
  'format.header':
    'El archivo de la bóveda está dañado: su primera línea está mal formada. No se cambió nada. Restaure la copia más reciente.',
  'format.headerAltered':
    'La primera línea del archivo de la bóveda se alteró: no corresponde al contenido. No se cambió nada. Restaure la copia más reciente.',
  'format.headerTooLong':
    'La primera línea de la bóveda sería demasiado larga. No se cambió nada. Quite antes una forma de desbloquear.',
  'format.iterations':
    'Esta bóveda pide {iterations} rondas de derivación de clave; Frond acepta de {leastIterations} a {mostIterations}. No se abrió ni se cambió nada.',
  'format.iterationsInAll':
    'Esta bóveda pide {sum} rondas de derivación de clave en total; Frond acepta {mostIterationsInAll}. No se abrió ni se cambió nada.',
  'format.kdf':
    'Esta bóveda usa una derivación de clave que este Frond no conoce. No se cambió nada. Actualice Frond para abrirla.',
  'format.notAVault': 'Este archivo no es una bóveda de Frond. No se cambió nada. Elija otro archivo.',
  'format.slots':
    'Esta bóveda no tiene forma de desbloquearse, o tiene más de {mostSlots}. No se abrió ni se cambió nada.',
  'generate.length': 'Una contraseña puede tener de {least} a {most} caracteres. Elija una longitud intermedia.',
  'generate.noKinds': 'No queda ningún tipo de carácter. Permita al menos uno.',
  'generate.pinLength': 'Un PIN puede tener de {least} a {most} cifras. Elija una longitud intermedia.',
  'generate.words': 'Una frase de contraseña puede tener de {least} a {most} palabras. Elija un número intermedio.',
  'internal.unexpected':
    'Algo falló en Frond de forma inesperada. No se cambió nada. Inténtelo de nuevo y comuníquelo si sigue.',
  'internal.vaultProcess':
    'La parte de Frond que tenía la bóveda terminó de forma inesperada. Lo guardado está a salvo. Desbloquee la bóveda otra vez.',
  'item.badFieldId':
    'El identificador de un campo solo puede tener letras, cifras, - y _, como mucho 64. No se cambió nada.',
  'item.emptyField': 'Este campo está vacío. No hay nada que copiar.',
  'item.fieldTwice':
    'El mismo campo o sitio web aparece dos veces en el elemento. No se cambió nada. Quite uno de ellos.',
  'search.notFound': 'Esta búsqueda ya no existe. No se cambió nada.',
  'search.tooMany': 'Una bóveda guarda 100 búsquedas. No se guardó nada: quite antes una.',
  'item.noAttachment': 'Este elemento no tiene ese adjunto. No se cambió nada.',
  'item.noField': 'Este elemento no tiene ese campo. Mire el elemento para ver sus campos.',
  'item.noVersion': 'Esta versión ya no está en el historial del elemento. No se cambió nada.',
  'item.notFound': 'No existe ese elemento en la bóveda. No se cambió nada. Búsquelo con otro nombre.',
  'kdf.iterations':
    'Las claves nuevas llevan de {leastChosenIterations} a {mostIterations} iteraciones. No se cambió nada. Elija un número intermedio.',
  'keyFile.empty': 'El archivo de clave está vacío. No se cambió nada. Elija el archivo que se usó con esta bóveda.',
  'keyFile.notChosen':
    'El archivo de clave de esta bóveda no está a mano. No se cambió nada. Elija el archivo de clave o quítelo de la bóveda.',
  'keyFile.tooLarge': 'Este archivo es demasiado grande para ser un archivo de clave. No se cambió nada. Elija otro.',
  'keyFile.unreadable':
    'No se pudo leer el archivo de clave {path}. No se cambió nada. Compruebe que está y elíjalo de nuevo.',
  'merge.damaged': '{path} está dañado. No se cambió nada. Busque otra copia.',
  'merge.otherVault':
    '{path} es otra bóveda, no una copia de esta. No se cambió nada. Solo se pueden combinar copias de la misma bóveda.',
  'passphrase.characters':
    'Una nueva frase de contraseña no puede tener caracteres de control ni caracteres que Unicode no ha asignado: otro dispositivo podría leerlos de otra manera. No se cambió nada. Elija otra.',
  'passphrase.differ': 'Las dos frases de contraseña son distintas. No se cambió nada. Inténtelo de nuevo.',
  'passphrase.empty': 'La frase de contraseña está vacía. No se cambió nada. Escriba una.',
  'passphrase.nul':
    'Una frase de contraseña no puede tener el carácter U+0000. No se cambió nada. Escríbala otra vez sin él.',
  'recovery.malformed':
    'Un código de recuperación tiene 28 letras y cifras. No se cambió nada. Mire la hoja impresa y escríbalo otra vez.',
  'reference.attribute': 'Una referencia no puede tener ? ni # en sus nombres. Escríbalos como %3F y %23.',
  'reference.empty': 'Un nombre de esta referencia está vacío. Tiene la forma frond://[carpeta/…/]elemento/campo.',
  'reference.encoding':
    'La codificación con porcentajes de esta referencia está mal formada. Escriba un signo de porcentaje como %25.',
  'reference.id': 'Una referencia por identificador tiene la forma frond://id:ID/campo.',
  'reference.noField': 'Esta referencia no nombra ningún campo. Tiene la forma frond://[carpeta/…/]elemento/campo.',
  'reference.scheme':
    'Esto no es una referencia. Tiene la forma frond://[carpeta/…/]elemento/campo, como frond://GitHub/password.',
  'sheet.print': 'No se pudo imprimir la hoja. No se cambió nada. Compruebe la impresora o guarde la hoja como PDF.',
  'undo.nothing': 'No hay nada que deshacer.',
  'unlock.busy': 'Se está abriendo o bloqueando una bóveda. Espere un momento e inténtelo de nuevo.',
  'unlock.noVault': 'No se eligió ninguna bóveda. Cree una o abra una.',
  'url.notOpenable': 'Solo se pueden abrir direcciones web (http y https) y de correo. No se abrió nada.',
  'vault.busy':
    'Otro Frond (proceso {pid} en {host}) está guardando esta bóveda. Sus cambios se conservan. Inténtelo de nuevo en un momento.',
  'vault.changedMeanwhile':
    'El archivo de la bóveda se reemplazó mientras se abría. No se cambió nada. Inténtelo de nuevo.',
  'vault.damagedReadOnly':
    'El archivo de la bóveda {path} está dañado y se abrió solo para lectura. No se cambió nada. Restaure antes la copia más reciente.',
  'vault.exists': '{path} ya existe. No se cambió nada. Ábralo o elija otro nombre.',
  'vault.gone':
    'El archivo de la bóveda {path} ya no está. Sus cambios se conservan. Vuelva a ponerlo o restaure una copia de seguridad.',
  'vault.headerChanged':
    'Otro programa cambió la frase de contraseña o las formas de desbloquear esta bóveda. No se sobrescribió nada y sus cambios se conservan. Escriba la nueva frase de contraseña o desbloquee otra vez con ella.',
  'vault.keepsChanging':
    'Otro programa cambia {path} continuamente. No se sobrescribió nada y sus cambios se conservan. Inténtelo de nuevo en un momento.',
  'vault.locked': 'La bóveda está bloqueada. Desbloquéela e inténtelo de nuevo.',
  'vault.needsKeyFile':
    'Esta bóveda necesita su archivo de clave además de la frase de contraseña. No se cambió nada. Elija el archivo de clave e inténtelo de nuevo. Si se perdió, un código de recuperación abre la bóveda sin él.',
  'vault.noRecovery': 'Esta bóveda no tiene código de recuperación. No se cambió nada. Use la frase de contraseña.',
  'vault.takesNoKeyFile': 'Esta bóveda no usa archivo de clave. No se cambió nada. Inténtelo de nuevo sin él.',
  'vault.wrongPassphrase':
    'Frase de contraseña incorrecta. No se cambió nada. Compruebe el bloqueo de mayúsculas y la distribución del teclado e inténtelo de nuevo.',
  'vault.wrongRecovery':
    'Código de recuperación incorrecto. No se cambió nada. Mire la hoja impresa y escríbalo otra vez.',
  'generate.impossible':
    'Ninguna contraseña de {length} caracteres cumple estas reglas. Hágala más larga o pida menos caracteres de un tipo.',
  'generate.least': 'Se pueden pedir al menos de 0 a {most} caracteres de un tipo. Elija un número intermedio.',
  'generate.noLetter':
    'No puede empezar por una letra: no se permite ninguna. Permita letras o deje que empiece por cualquier cosa.',
  'generate.separator': 'Un separador puede tener hasta {most} caracteres. Elija uno más corto.',
  'generate.syllables': 'Puede tener de {least} a {most} sílabas. Elija un número intermedio.',
  'generate.tooManyRules':
    'Estas reglas piden demasiado a la vez. Acorte la contraseña o pida menos caracteres de un tipo.',
  'generate.usernameLength':
    'Un nombre de usuario puede tener de {least} a {most} caracteres. Elija una longitud intermedia.',
  'generate.usernameWords':
    'Un nombre de usuario puede tener de 1 a {words} palabras y de 0 a {digits} cifras. Elija números intermedios.',
  'websiteRules.bracket':
    'En las reglas del sitio web este corchete no tiene fin: {part}. Los caracteres se escriben como en [-_.].',
  'websiteRules.character':
    'En las reglas del sitio web los corchetes solo pueden contener caracteres ASCII. Este no lo es: {part}',
  'websiteRules.class':
    'Las reglas del sitio web no nombran caracteres con «{part}». Se conocen upper, lower, digit, special y [-_.].',
  'websiteRules.empty':
    'En las reglas del sitio web «{part}» no dice nada. Necesita caracteres, como en «required: digit».',
  'websiteRules.lengths': 'Las reglas del sitio web piden una contraseña más larga de lo que puede ser: {part}.',
  'websiteRules.number': 'En las reglas del sitio web esto necesita un número entero de 1 o más: {part}.',
  'websiteRules.property':
    'Las reglas del sitio web no conocen «{part}». Conocen minlength, maxlength, required, allowed y max-consecutive.',
  'generated.notFound': 'Este valor generado ya no se guarda. No se ha cambiado nada más.',
  'backup.samePlace':
    'La segunda carpeta es la que ya usan las copias de seguridad. No se ha cambiado nada. Elija una en otro disco.',
  'merge.copyChanged':
    '{path} se combinó, pero cambió entretanto y por eso se dejó en su sitio. No se ha perdido nada. Combínelo otra vez.',
  'merge.notHeld':
    '{path} se combinó, pero la bóveda guardada aún no lo tiene todo; por eso la copia se dejó en su sitio. No se ha perdido nada. Combínela otra vez.',
  'salvage.nothing':
    'No se puede leer nada de {path} con esta frase de contraseña y ninguna copia suya se abre. No se ha cambiado nada. Conserve el archivo y busque una copia en otro sitio.',
};
