/** Run on a host of a lan: listens on the first argument and carries each connection to the second (network.ts). */
import { connect, createServer } from "node:net";
import { pipeline } from "node:stream";

function placeOf(text: string): { path: string } | { host: string; port: number } {
  const match = /^([\d.]+):(\d+)$/.exec(text);
  return match ? { host: match[1] ?? "", port: Number(match[2]) } : { path: text };
}

const [from = "", to = ""] = process.argv.slice(2);
const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
  const far = connect({ ...placeOf(to), allowHalfOpen: true, noDelay: true });
  // What breaks one way ends both.
  pipeline(near, far, () => undefined);
  pipeline(far, near, () => undefined);
});
server.listen(placeOf(from), () => console.log(`relay of ${from} to ${to}`));
