import { discoverIssuer, type Issuer } from '../../../libs/access/identity';
import { Problem } from '../problem';

/**
 * Where the keys come from. A real issuer is asked on first need and not at boot: an issuer that is away for a
 * moment makes tokens uncheckable (503), not Regie unstartable.
 */
export class IssuerSource {
  private pending?: Promise<Issuer>;

  private constructor(private readonly find: () => Promise<Issuer>) {}

  static known(issuer: Issuer): IssuerSource {
    return new IssuerSource(() => Promise.resolve(issuer));
  }

  static discovered(issuer: string, audience: string): IssuerSource {
    return new IssuerSource(() => discoverIssuer(issuer, audience));
  }

  async current(): Promise<Issuer> {
    this.pending ??= this.find();
    try {
      return await this.pending;
    } catch {
      this.pending = undefined;
      throw issuerAway();
    }
  }
}

export const issuerAway = (): Problem =>
  new Problem(503, 'AANMELDING_NIET_BESCHIKBAAR', 'De aanmelddienst is even niet bereikbaar.', {
    headers: { 'retry-after': '5' },
  });
