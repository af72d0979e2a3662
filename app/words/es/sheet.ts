/** sheet in this language; the keys are those of en/sheet.ts. */
import type { Words } from '../say.ts';

export const sheet: Words = {
  'sheet.check': 'control',
  'sheet.code': 'Código de recuperación',
  'sheet.date': 'Hecho el {date}',
  'sheet.intro':
    'Quien tenga esta hoja y el archivo de la bóveda puede abrirla. Guárdela como un pasaporte: en papel, en un lugar seguro, lejos del equipo.',
  'sheet.keep.1': 'Abre la bóveda sin la frase de contraseña, y sin el archivo de clave si lo hay.',
  'sheet.keep.2':
    'Termina cuando se cambia la frase de contraseña o el código de recuperación: haga entonces una hoja nueva y destruya esta.',
  'sheet.keep.3': 'Nadie más tiene una copia. Frond no puede mostrar el código otra vez.',
  'sheet.keepTitle': 'Conviene saberlo',
  'sheet.step.1': 'Inicie Frond y elija el archivo de la bóveda.',
  'sheet.step.2': 'En la página que pide la frase de contraseña, elija «Usar el código de recuperación».',
  'sheet.step.3':
    'Escriba los siete grupos. No importan mayúsculas o minúsculas, espacios ni guiones. Junto a cada grupo Frond muestra un carácter de control: debe ser el impreso aquí.',
  'sheet.step.4': 'Dé a la bóveda una nueva frase de contraseña.',
  'sheet.stepsTitle': 'Cómo usarla',
  'sheet.title': 'Hoja de recuperación',
  'sheet.vault': 'Bóveda',
  'sheet.where': 'Dónde están el archivo de la bóveda y sus copias:',
};
