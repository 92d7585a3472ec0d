import { verifyToken, type Identity, type Issuer } from './identity';

const KEEP_MS = 30_000;
const MOST = 2_000;

/**
 * Remembers for half a minute that a token was good, since its signature costs more to check than the request itself.
 * Only the token is remembered, not longer than it lives; who the person is and what they may is asked every time.
 */
export class KnownTokens {
  private readonly known = new Map<string, { identity: Identity; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  async verify(token: string, issuer: Issuer): Promise<Identity | undefined> {
    const remembered = this.known.get(token);
    if (remembered && this.now() < remembered.until) return remembered.identity;
    this.known.delete(token);
    const identity = await verifyToken(token, issuer);
    if (identity) this.remember(token, identity);
    return identity;
  }

  private remember(token: string, identity: Identity): void {
    // The oldest goes first: a Map keeps the order in which things came.
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!);
    this.known.set(token, { identity, until: Math.min(this.now() + KEEP_MS, identity.expiresAt * 1000) });
  }
}
