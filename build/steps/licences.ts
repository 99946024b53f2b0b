import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./processes.ts";

interface Manifest {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** What packages say in a file of their own rather than in their manifest. */
const NAMED: Readonly<Record<string, string>> = {
  "dejavu-fonts-ttf": "Bitstream Vera and Arev licences, DejaVu's own changes in the public domain",
};

/** The text of THIRD-PARTY-LICENCES.md, from what package.json depends on directly. */
export function thirdPartyLicences(): string {
  const { dependencies = {}, devDependencies = {} } = manifest(root);
  return `# Third-party licences

Charrette itself is under the MIT licence, see \`LICENSE\`. What it uses directly is listed here; each package names
its own dependencies. This file is written by \`node build/bootstrap.js licences\`.

## Part of the app

${lines(dependencies)}

## Used to build and test it

${lines(devDependencies)}

## Data and wording

- O\\*NET 18.1 Database by the U.S. Department of Labor, Employment and Training Administration
- BCcampus Micro-credential Toolkit for B.C., version 1.02, 2023, CC BY-NC-SA 4.0: field names and lists used as facts
`;
}

function lines(packages: Record<string, string>): string {
  return Object.keys(packages)
    .toSorted()
    .map((name) => {
      const { version, license } = manifest(path.join(root, "node_modules", name));
      return `- ${name} ${version}: ${NAMED[name] ?? license ?? "no licence named"}`;
    })
    .join("\n");
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}
