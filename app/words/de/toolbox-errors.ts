/** toolbox-errors in this language; the keys are those of en/toolbox-errors.ts. */
import type { Words } from '../say.ts';

export const toolboxErrors: Words = {
  'flet.notText':
    'Nur ganze Zeichen lassen sich verschlüsseln, und dieser Text enthält ein halbes. Nichts wurde getan. Geben Sie ihn neu ein.',
  'flet.refused':
    'Der Text wurde abgelehnt: Er ist beschädigt, von der anderen Form oder mit einem anderen Geheimnis gemacht. Nichts wurde getan.',
  'hash.empty': 'Das Passwort ist leer. Es wurde kein Hash gemacht.',
  'hash.form': 'Das ist kein Hash von bcrypt oder Argon2. Prüfen Sie, ob alles kopiert wurde.',
  'hash.tooCostly': 'Dieser Hash verlangt mehr Speicher oder Zeit als ein ehrlicher. Er wurde nicht berechnet.',
  'hash.tooLong':
    'bcrypt berücksichtigt nur die ersten {most, number} Bytes, und dieses Passwort ist länger. Es wurde kein Hash berechnet. Nehmen Sie Argon2id, oder hashen Sie es zuerst mit SHA-256.',
  'hash.zeroByte':
    'bcrypt hört bei einem Null-Byte auf, und dieses Passwort hat eines. Es wurde kein Hash berechnet. Nehmen Sie Argon2id, oder hashen Sie es zuerst mit SHA-256.',
  'jwt.algorithm': 'Das Token wurde abgelehnt: Es ist nicht mit dem gewählten Verfahren signiert.',
  'jwt.audience': 'Das Token wurde abgelehnt: Es ist für einen anderen Empfänger. Sagen Sie, für welchen es sein soll.',
  'jwt.claims': 'Das Token wurde abgelehnt: Eine seiner Angaben ist nicht, wie sie sein soll.',
  'jwt.claimsForm': 'Die Angaben sind kein JSON-Objekt wie \'{\'"role": "admin"\'}\'. Nichts wurde signiert.',
  'jwt.expired': 'Das Token wurde abgelehnt: Es ist abgelaufen.',
  'jwt.issuer': 'Das Token wurde abgelehnt: Es kommt von einem anderen Aussteller.',
  'jwt.key':
    'Das ist kein Schlüssel für Tokens: ein Geheimnis, oder ein Ed25519-Schlüssel als PEM oder JWK. Nichts wurde getan.',
  'jwt.malformed':
    'Das ist kein JSON Web Token: drei Teile base64url mit Punkten dazwischen. Prüfen Sie, ob alles kopiert wurde.',
  'jwt.malformedRefused': 'Das Token wurde abgelehnt: Es ist kein JSON Web Token oder beschädigt.',
  'jwt.notYet': 'Das Token wurde abgelehnt: Es ist noch nicht gültig.',
  'jwt.otherKey':
    'Der Schlüssel ist keiner für {algorithm}. Nichts wurde getan. Wählen Sie das andere Verfahren oder einen anderen Schlüssel.',
  'jwt.publicKey': 'Ein öffentlicher Schlüssel kann nur prüfen. Nichts wurde signiert. Geben Sie den privaten an.',
  'jwt.shortSecret':
    'Das Geheimnis ist kürzer als {least, number} Bytes und könnte erraten werden. Nichts wurde signiert. Nehmen Sie ein längeres.',
  'jwt.signature': 'Das Token wurde abgelehnt: Es wurde mit einem anderen Schlüssel signiert oder verändert.',
  'jwt.time': 'Die Angabe {name} muss eine Zahl von Sekunden seit 1970 sein. Nichts wurde signiert.',
  'programs.gone': 'Dieses Programm wartet nicht mehr auf eine Antwort. Nichts wurde erlaubt.',
  'toolbox.noSecret': 'Das Geheimnis ist leer und würde nichts schützen. Nichts wurde getan. Geben Sie eines an.',
};
