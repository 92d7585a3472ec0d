import { HttpException } from '@nestjs/common';
import type { Fout } from '../../libs/domain/aanvraag';

/** What a problem may carry beside the fields of RFC 9457. */
export interface ProblemExtras {
  fouten?: Fout[];
  mogelijk?: readonly unknown[];
  versie?: number;
  headers?: Record<string, string>;
}

const KNOWN: Readonly<Record<number, readonly [code: string, title: string, detail: string]>> = {
  400: ['ONGELDIG_VERZOEK', 'Het verzoek klopt niet', 'Het verzoek kon niet worden gelezen.'],
  401: ['NIET_AANGEMELD', 'Niet aangemeld', 'Meld u aan om dit te gebruiken.'],
  403: ['NIET_TOEGESTAAN', 'Niet toegestaan', 'U mag dit niet met uw rol.'],
  404: ['NIET_GEVONDEN', 'Niet gevonden', 'Dit bestaat niet, of u mag het niet zien.'],
  405: ['METHODE_NIET_TOEGESTAAN', 'Methode niet toegestaan', 'Dit adres kent deze methode niet.'],
  406: ['NIET_LEVERBAAR', 'Niet leverbaar', 'Dit adres antwoordt alleen met application/json.'],
  408: ['TE_LANGZAAM', 'Verzoek te langzaam', 'Het verzoek kwam niet op tijd volledig binnen.'],
  409: ['GEWEIGERD', 'Dit kan nu niet', 'Dit kan nu niet.'],
  412: [
    'VERSIE_VEROUDERD',
    'Intussen gewijzigd',
    'Iemand anders heeft dit intussen gewijzigd. Ververs en probeer het opnieuw.',
  ],
  413: ['TE_GROOT', 'Te groot', 'Het verzoek is groter dan dit adres aanneemt.'],
  414: ['ADRES_TE_LANG', 'Adres te lang', 'Het adres van het verzoek is te lang.'],
  415: ['INHOUDSTYPE_ONBEKEND', 'Inhoudstype niet ondersteund', 'Stuur application/json in UTF-8.'],
  422: [
    'SLEUTEL_HERGEBRUIKT',
    'Sleutel al gebruikt',
    'Deze Idempotency-Key is al gebruikt voor een ander verzoek.',
  ],
  428: ['VERSIE_ONTBREEKT', 'Versie ontbreekt', 'Stuur If-Match met de versie waarop u handelt.'],
  429: ['TE_VEEL_VERZOEKEN', 'Te veel verzoeken', 'Te veel verzoeken. Wacht even en probeer het opnieuw.'],
  431: ['KOPPEN_TE_GROOT', 'Koppen te groot', 'Het adres of de koppen van het verzoek zijn te groot.'],
  500: ['FOUT', 'Fout in Regie', 'Er ging iets mis bij Regie. Meld het met het nummer van dit verzoek.'],
  503: [
    'NIET_BESCHIKBAAR',
    'Even niet beschikbaar',
    'Regie is even niet beschikbaar. Probeer het zo opnieuw.',
  ],
};

/** An answer that is not a success. Thrown at the door only; the engine returns its refusals. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly code: string = codeFor(status),
    readonly detail: string = detailFor(status),
    readonly extras: ProblemExtras = {},
  ) {
    super(code, status);
  }
}

export const codeFor = (status: number): string =>
  KNOWN[status]?.[0] ?? (status < 500 ? KNOWN[400][0] : KNOWN[500][0]);
export const titleFor = (status: number): string =>
  KNOWN[status]?.[1] ?? (status < 500 ? KNOWN[400][1] : KNOWN[500][1]);
export const detailFor = (status: number): string =>
  KNOWN[status]?.[2] ?? (status < 500 ? KNOWN[400][2] : KNOWN[500][2]);

/** The body of application/problem+json. `instance` is the number to report; no input is ever repeated in it. */
export function problemBody(
  problem: { status: number; code?: string; detail?: string; extras?: ProblemExtras },
  requestId: string,
) {
  const { status, extras } = problem;
  const code = problem.code ?? codeFor(status);
  return {
    type: `urn:regie:probleem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: titleFor(status),
    status,
    detail: problem.detail ?? detailFor(status),
    instance: `urn:regie:verzoek:${requestId}`,
    code,
    ...(extras?.fouten && { fouten: extras.fouten }),
    ...(extras?.mogelijk && { mogelijk: extras.mogelijk }),
    ...(extras?.versie !== undefined && { versie: extras.versie }),
  };
}

export const notFound = () => new Problem(404);

/** Bad input, each field named; the list is capped so that bad input cannot buy a large answer. */
export function invalid(fouten: Fout[], detail = 'Niet alles is goed ingevuld.'): Problem {
  return new Problem(400, 'ONGELDIGE_GEGEVENS', detail, { fouten: fouten.slice(0, 50) });
}
