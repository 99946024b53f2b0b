/**
 * Whether an IPv4 address is one of this computer or of a local network: nothing of ours ever dials another. Private
 * ranges of RFC 1918, shared ones of RFC 6598 (some Wi-Fi), link-local ones of RFC 3927, loopback.
 */
export function isLanAddress(address: string): boolean {
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(address)) return false;
  const parts = address.split(".").map(Number);
  if (parts.some((part) => part > 255)) return false;
  const [a = 0, b = 0] = parts;
  return (
    a === 10 ||
    a === 127 ||
    (a === 192 && b === 168) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254)
  );
}
