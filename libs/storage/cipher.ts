import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { JsonObject } from '../domain/json';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what must not lie readable on disk: the BSN, the medical compartment and secrets shared with receivers, each under a key of its own. */
export class Cipher {
  readonly #bsnKey: Buffer;
  readonly #lookupKey: Buffer;
  readonly #medicalKey: Buffer;
  readonly #aliasKey: Buffer;
  readonly #geheimKey: Buffer;

  /** `sleutel`: 32 bytes in base64 (setting REGIE_SLEUTEL). */
  constructor(sleutel: string) {
    const derive = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(sleutel, 'base64'), '', `regie ${purpose}`, 32));
    this.#bsnKey = derive('bsn');
    this.#lookupKey = derive('bsn lookup');
    this.#medicalKey = derive('medisch');
    this.#aliasKey = derive('pseudoniem');
    this.#geheimKey = derive('geheim van een abonnement');
  }

  /** The keyed hash by which a client is found without reading a BSN. */
  lookupBsn(bsn: string): Buffer {
    return createHmac('sha256', this.#lookupKey).update(bsn).digest();
  }

  /** A name for a person or thing outside: always the same one, and leading nowhere without the key. */
  pseudoniem(type: string, id: string): string {
    const hash = createHmac('sha256', this.#aliasKey).update(`${type} ${id}`).digest('hex');
    return `${type}:${hash.slice(0, 24)}`;
  }

  sealBsn(bsn: string): Buffer {
    return seal(this.#bsnKey, bsn);
  }

  openBsn(sealed: Buffer): string {
    return open(this.#bsnKey, sealed);
  }

  sealGeheim(geheim: string): Buffer {
    return seal(this.#geheimKey, geheim);
  }

  openGeheim(sealed: Buffer): string {
    return open(this.#geheimKey, sealed);
  }

  sealMedisch(inhoud: JsonObject): Buffer {
    return seal(this.#medicalKey, JSON.stringify(inhoud));
  }

  openMedisch(inhoud: Buffer): JsonObject {
    return JSON.parse(open(this.#medicalKey, inhoud)) as JsonObject;
  }
}

function seal(key: Buffer, text: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), content]);
}

/** Throws when the bytes were changed or sealed under another key. */
function open(key: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
}
