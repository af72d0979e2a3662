/** The sheet of all items that is printed. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const printedExport: Words = {
  'printed.archived': 'archivado',
  'printed.bin': 'Papelera',
  'printed.empty': 'Sin título',
  'printed.expires': 'Caduca',
  'printed.made': '{items, plural, one {# elemento} many {# elementos} other {# elementos}}, {date}',
  'printed.no': 'No',
  'printed.noFolder': 'Sin carpeta',
  'printed.notes': 'Notas',
  'printed.tags': 'Etiquetas',
  'printed.title': 'Contraseñas y secretos',
  'printed.warning': 'Quien tenga estas páginas puede leerlo todo. Guárdelas como un pasaporte.',
  'printed.website': 'Sitio web',
  'printed.yes': 'Sí',
};
