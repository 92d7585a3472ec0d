import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, isOntvanger, isOpenbaarAdres } from '../../domain/gebeurtenissen/adres';

/** A receiver that takes longer is slower than what it is told. */
const GEDULD_MS = 5000;

export interface Verzending {
  url: string;
  geheim: string;
  body: string;
  /** Whether this machine itself may be told; only in the demo. */
  lokaal: boolean;
  geduldMs?: number;
}

/** `t` in seconds of real time, and the HMAC-SHA256 over "t.body" in hex: who has the secret can hold both. */
export function handtekening(geheim: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', geheim).update(`${seconds}.${body}`).digest('hex')}`;
}

/**
 * Posts one event. Null when the receiver answered with 2xx, else why not, as a code without content. The address is
 * checked when it is connected to and not only when it was typed, so a name that begins to point inside is refused; a
 * redirect is not followed.
 */
export function sendWebhook({
  url,
  geheim,
  body,
  lokaal,
  geduldMs = GEDULD_MS,
}: Verzending): Promise<string | null> {
  if (!isOntvanger(url, lokaal)) return Promise.resolve('ADRES_GEWEIGERD');
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !mag(host, lokaal)) return Promise.resolve('ADRES_GEWEIGERD');
  const payload = Buffer.from(body);
  const options: RequestOptions = {
    method: 'POST',
    lookup: guarded(lokaal),
    // A connection of its own each time: one that is kept open was checked for another moment.
    agent: false,
    signal: AbortSignal.timeout(geduldMs),
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'content-length': payload.length,
      'user-agent': 'Regie',
      // Real time, also where the clock of the demo runs ahead: the receiver compares it with its own.
      'regie-handtekening': handtekening(geheim, body, Math.floor(Date.now() / 1000)),
    },
  };
  return new Promise((resolve) => {
    const send = target.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = send(target, options, (response) => {
      const { statusCode = 0 } = response;
      resolve(statusCode >= 200 && statusCode < 300 ? null : `HTTP_${statusCode}`);
      // What is answered beside the status interests nobody.
      response.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(redenOf(error)));
    sent.end(payload);
  });
}

const GEWEIGERD = 'ADRES_GEWEIGERD';

const mag = (adres: string, lokaal: boolean): boolean =>
  isOpenbaarAdres(adres) || (lokaal && isLoopback(adres));

/** The resolver of the machine, of which every answer has to be an open address. */
const guarded =
  (lokaal: boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      if (addresses.length === 0 || !addresses.every(({ address }) => mag(address, lokaal)))
        return callback(Object.assign(new Error(GEWEIGERD), { code: GEWEIGERD }), '', 4);
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

function redenOf(error: NodeJS.ErrnoException): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || error.code === 'ABORT_ERR')
    return 'TE_LANGZAAM';
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code ?? '') ? error.code! : 'ONBEREIKBAAR';
}
