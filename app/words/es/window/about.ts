/** about in this language; the keys are those of en/window/about.ts. */
import type { Words } from '../../say.ts';

export const aboutWords: Words = {
  'action.about': 'Acerca de Frond',
  'action.whatsNew': 'Novedades',
  'action.openVault': 'Abrir otra bóveda…',
  'action.newVault': 'Nueva bóveda…',
  'about.title': 'Acerca de Frond',
  'about.version': 'Versión {version}',
  'about.compat': 'Entorno de desarrollo, sin actualizaciones de seguridad: no guarde en él contraseñas de verdad.',
  'about.made':
    'Un archivo cifrado que es suyo. Sin cuenta, sin servidor, y nada se envía a ninguna parte. Libre bajo la licencia MIT.',
  'about.licences': 'Hecho con',
  'about.noText': 'El paquete no tiene texto propio; su licencia es la habitual de ese nombre.',
  'news.title': 'Novedades',
  'news.updated': 'Frond se actualizó a la versión {version}.',
  'news.show': 'Novedades',
  'news.dismiss': 'Ahora no',
  'vaults.title': 'Bóvedas',
  'vaults.gone': 'ya no está',
  'first.title': 'Un buen comienzo',
  'first.item': 'Añada su primer inicio de sesión',
  'first.item.why': 'Una cuenta que usa cada día.',
  'first.sheet': 'Cree una hoja de recuperación',
  'first.sheet.why': 'Un código en papel para el día en que se olvide la frase de contraseña.',
  'first.sheet.done': 'Hecho: el código abre esta bóveda.',
  'first.settings': 'Revise los ajustes',
  'first.settings.why': 'Cuánto tiempo queda abierta la bóveda, el portapapeles, los colores.',
};
