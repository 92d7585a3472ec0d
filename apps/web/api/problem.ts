export interface Fout {
  veld: string;
  melding: string;
}

export interface Mogelijk {
  actie: string;
  label?: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  fouten?: Fout[];
  mogelijk?: (string | Mogelijk)[];
}

/** An answer of the API that is not a success: `application/problem+json`. */
export class Problem extends Error {
  readonly code: string;
  readonly detail: string;
  readonly fouten: Fout[];
  readonly mogelijk: Mogelijk[];

  constructor(
    readonly status: number,
    body: ProblemBody,
  ) {
    super(body.title ?? `HTTP ${status}`);
    this.code = body.code ?? '';
    this.detail = body.detail ?? '';
    this.fouten = body.fouten ?? [];
    this.mogelijk = (body.mogelijk ?? []).map((entry) =>
      typeof entry === 'string' ? { actie: entry } : entry,
    );
  }
}

/** No answer at all: the network or the server is away. What was sent may or may not have been recorded. */
export class Unreachable extends Error {}

const plain: Record<number, string> = {
  400: 'Niet alles is goed ingevuld.',
  401: 'Uw aanmelding is verlopen. Meld u opnieuw aan.',
  403: 'U mag dit niet met uw rol.',
  404: 'Dit bestaat niet, of u mag het niet zien.',
  409: 'Dit kan nu niet.',
  412: 'Iemand anders heeft dit intussen gewijzigd.',
  413: 'Dit is te groot om te versturen.',
  422: 'Deze inzending is al eerder gebruikt met andere gegevens. Probeer het opnieuw.',
  428: 'De versie van het dossier ontbreekt. Ververs de pagina.',
  429: 'Even te veel verzoeken. Wacht een paar tellen en probeer het opnieuw.',
  503: 'Regie is even niet beschikbaar. Probeer het zo opnieuw.',
};

/** One plain Dutch sentence for whatever went wrong. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Unreachable)
    return 'Regie is niet bereikbaar. Er is niets van u verloren; we proberen het opnieuw.';
  if (error instanceof Problem) {
    if (error.detail && error.status < 500) return error.detail;
    return (
      plain[error.status] ??
      'Er ging iets mis bij Regie. Probeer het opnieuw of meld het bij functioneel beheer.'
    );
  }
  return 'Er ging iets mis in dit scherm. Ververs de pagina.';
}
