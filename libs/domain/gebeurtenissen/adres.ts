/** Blocks that lead to machines of our own, to nobody, or to many: [first address, bits]. */
const NIET_OPENBAAR_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const number4 = (adres: string): number | undefined => {
  const parts = adres.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
};

/** Whether an IP address is one of the open internet; what is no IP address is not. */
export function isOpenbaarAdres(adres: string): boolean {
  const four = number4(adres);
  if (four !== undefined)
    return !NIET_OPENBAAR_4.some(([first, bits]) => {
      const size = 2 ** (32 - bits);
      return Math.floor(four / size) === Math.floor(number4(first)! / size);
    });
  // Of IPv6 only global unicast; what carries an IPv4 address in it (6to4, Teredo, documentation) is not needed.
  const six = adres.toLowerCase();
  if (!/^[23][0-9a-f]{3}:[0-9a-f:.]+$/.test(six)) return false;
  return !/^(2002:|2001:0*(0|db8)?:)/.test(six);
}

export const isLoopback = (adres: string): boolean =>
  adres === '::1' || (number4(adres) !== undefined && adres.startsWith('127.'));

/** An address events may be sent to: https, or http to this machine where `lokaal` says so. No name or password in it. */
export function isOntvanger(tekst: string, lokaal: boolean): boolean {
  const match = /^(https?):\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?(\/[^\s#]*)?$/i.exec(tekst);
  if (!match || tekst.length > 500 || tekst.includes('\\')) return false;
  const host = match[2]!.toLowerCase().replace(/^\[|\]$/g, '');
  const literal = host.includes(':') || number4(host) !== undefined;
  if (lokaal && (host === 'localhost' || isLoopback(host))) return true;
  // 2130706433 and 0x7f000001 are 127.0.0.1 to some resolvers; a name has a letter in its last part.
  return (
    match[1]!.toLowerCase() === 'https' && (literal ? isOpenbaarAdres(host) : /\.[a-z][a-z0-9-]*$/.test(host))
  );
}
