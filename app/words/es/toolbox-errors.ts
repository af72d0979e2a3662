/** toolbox-errors in this language; the keys are those of en/toolbox-errors.ts. */
import type { Words } from '../say.ts';

export const toolboxErrors: Words = {
  'flet.notText':
    'Solo se pueden cifrar caracteres enteros, y este texto tiene medio. No se hizo nada. Escríbalo de nuevo.',
  'flet.refused': 'El texto se rechazó: está dañado, es de la otra forma o se hizo con otro secreto. No se hizo nada.',
  'hash.empty': 'La contraseña está vacía. No se creó ningún hash.',
  'hash.form': 'Esto no es un hash de bcrypt ni de Argon2. Compruebe que se copió entero.',
  'hash.tooCostly': 'Este hash pide más memoria o tiempo que uno honesto. No se calculó.',
  'hash.tooLong':
    'bcrypt mira solo los primeros {most, number} bytes, y esta contraseña es más larga. No se calculó nada. Use Argon2id, o aplique antes SHA-256.',
  'hash.zeroByte':
    'bcrypt se detiene en un byte cero, y esta contraseña tiene uno. No se calculó nada. Use Argon2id, o aplique antes SHA-256.',
  'jwt.algorithm': 'El token se rechazó: no está firmado con el algoritmo elegido.',
  'jwt.audience': 'El token se rechazó: es para otro destinatario. Diga para cuál debe ser.',
  'jwt.claims': 'El token se rechazó: una de sus declaraciones no es la que debería.',
  'jwt.claimsForm': 'Las declaraciones no son un objeto JSON como \'{\'"role": "admin"\'}\'. No se firmó nada.',
  'jwt.expired': 'El token se rechazó: ha caducado.',
  'jwt.issuer': 'El token se rechazó: viene de otro emisor.',
  'jwt.key': 'Esto no es una clave para tokens: un secreto, o una clave Ed25519 en PEM o JWK. No se hizo nada.',
  'jwt.malformed':
    'Esto no es un JSON Web Token: tres partes de base64url separadas por puntos. Compruebe que se copió entero.',
  'jwt.malformedRefused': 'El token se rechazó: no es un JSON Web Token o está dañado.',
  'jwt.notYet': 'El token se rechazó: aún no es válido.',
  'jwt.otherKey': 'La clave no es para {algorithm}. No se hizo nada. Elija el otro algoritmo u otra clave.',
  'jwt.publicKey': 'Una clave pública solo puede verificar. No se firmó nada. Dé la clave privada.',
  'jwt.shortSecret':
    'El secreto tiene menos de {least, number} bytes y podría adivinarse. No se firmó nada. Use uno más largo.',
  'jwt.signature': 'El token se rechazó: se firmó con otra clave o se alteró.',
  'jwt.time': 'La declaración {name} debe ser un número de segundos desde 1970. No se firmó nada.',
  'programs.gone': 'Este programa ya no espera respuesta. No se permitió nada.',
  'toolbox.noSecret': 'El secreto está vacío y no protegería nada. No se hizo nada. Dé uno.',
};
