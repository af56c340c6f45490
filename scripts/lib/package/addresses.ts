import type { Finding } from './finding';

interface AllowedAddress {
  readonly address: RegExp;
  readonly why: string;
}

/** Foreign addresses that may stand in the package, since nothing fetches them. */
export const ALLOWED_ADDRESSES: readonly AllowedAddress[] = [
  { address: /^http:\/\/www\.w3\.org\//, why: 'names of XML namespaces' },
  { address: /^http:\/\/json-schema\.org\//, why: 'the name of the language of a JSON schema' },
  {
    address: /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)(?:\/|$)/,
    why: 'names of XML namespaces in office files',
  },
  { address: /^http:\/\/(?:www\.xfa\.org\/schema|ns\.adobe\.com)\//, why: 'names of XML namespaces, in pdf.js' },
  { address: /^https:\/\/github\.com\/zloirock\/core-js(?:\/|$)/, why: 'licence of core-js, in pdf.js' },
  { address: /^http:\/\/www\.apache\.org\/licenses\//, why: 'licence of pdf.js' },
  {
    address: /^(?:https:\/\/(?:a|x|a@b|a#б|foo\.bar|a\/c%20d\?a=1&c=3)|http:\/\/example\.com)$/,
    why: 'core-js and pdf.js try the URL parser on them',
  },
  { address: /^(?:https:\/\/tinyurl\.com\/y2uuvskb|http:\/\/bit\.ly\/2kdckMn)$/, why: "links in Dexie's warnings" },
];

/** Every address of a host, also one without scheme at the start of a text or an attribute. */
const ADDRESS = /(?:https?|wss?):\/\/[a-z0-9[][^\s"'`<>\\)}]*|(?<=["'`(=])\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"'`<>\\)]*/gi;

/** Addresses of foreign hosts, which the package must not hold: it talks only to systems that the officer opened. */
export function checkAddresses(path: string, text: string): Finding[] {
  const addresses = new Set(text.match(ADDRESS));
  return [...addresses]
    .filter((address) => !ALLOWED_ADDRESSES.some((allowed) => allowed.address.test(address)))
    .map((address) => ({ path, what: address, why: 'is an address of a foreign host' }));
}
