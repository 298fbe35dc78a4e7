import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../../src/checks/promises.ts';

describe('words that promise an open call', () => {
  it.each([
    ['sv', 'Ansök nu.'],
    ['sv', 'Anmäl er i dag, om ni vill.'],
    ['sv', 'Nätverket är öppet för alla.'],
    ['sv', 'Just nu finns en öppen utlysning.'],
    ['sv', 'Nätverket tar emot nya deltagare.'],
    ['sv', 'Det finns lediga platser kvar.'],
    ['sv', 'Sista ansökningsdag är den 15 oktober.'],
    ['sv', 'Ni kan ansöka om ett partnerskap.'],
    ['sv', 'Välkommen att delta i nätverket.'],
    ['sv', 'ICLD söker nya kommuner.'],
    ['es', 'Postule ahora.'],
    ['es', 'Inscríbase ya.'],
    ['es', 'La convocatoria está abierta.'],
    ['es', 'Las inscripciones están abiertas.'],
    ['es', 'La red recibe nuevos participantes.'],
    ['es', 'Hay cupos disponibles.'],
    ['es', 'Últimos cupos, si le interesa.'],
    ['es', 'Les invitamos a participar en la red.'],
    ['es', 'Su municipio puede postular.'],
    ['es', 'Únase hoy.'],
  ])('are found in %s: %s', (locale, text) => {
    expect(promisesIn(`Först en mening. ${text} Sedan en till.`, locale)).toHaveLength(1);
  });

  it.each([
    ['sv', 'Det är inte känt om nätverket tar emot nya deltagare.'],
    ['sv', 'Tar nätverket emot nya deltagare?'],
    ['sv', 'I källorna hittades ingen öppen inbjudan till nätverket efter 2024.'],
    ['sv', 'I mars 2024 vände sig ICLD till svenska kommuner och regioner.'],
    ['sv', 'Ta reda på om nätverket tar emot nya deltagare.'],
    ['sv', 'Sidan är ingen inbjudan att anmäla sig.'],
    ['es', 'Las fuentes no dicen si la red recibe nuevos participantes.'],
    ['es', '¿La red recibe nuevos participantes?'],
    ['es', 'En 2024, el ICLD se dirigió a municipios de Suecia.'],
    ['da', 'Ansøg nu.'],
  ])('leave honest sentences alone in %s: %s', (locale, text) => {
    expect(promisesIn(text, locale)).toEqual([]);
  });
});
