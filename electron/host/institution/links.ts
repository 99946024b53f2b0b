/** The links of the workshops that are open, each with the setting this computer keeps for it. Without one, none. */
import type * as Y from "yjs";
import type { InstitutionSight } from "../../../shared/rpc/contract.ts";
import { AppError } from "../../../shared/util/appError.ts";
import type { Store } from "../store/store.ts";
import { type InstitutionLink, openInstitutionLink } from "./link.ts";

/** The address of a sync server as typed. @throws AppError server-address-wrong */
export function readInstitutionUrl(typed: string): string {
  const url = URL.parse(typed);
  const isSocket = url?.protocol === "wss:" || url?.protocol === "ws:";
  if (!url || !isSocket || url.username !== "" || url.password !== "" || url.hash !== "")
    throw new AppError("server-address-wrong");
  return url.href;
}

export function makeInstitutionLinks(store: Store, onChange: (sight: InstitutionSight) => void) {
  const docs = new Map<string, Y.Doc>();
  const links = new Map<string, InstitutionLink>();

  function sight(workshopId: string): InstitutionSight {
    const setting = store.institution(workshopId);
    const status = links.get(workshopId)?.status() ?? { state: "off", unsynced: 0 };
    return { workshopId, url: setting?.url ?? "", hasToken: !!setting?.token, ...status };
  }

  function unlink(workshopId: string): void {
    links.get(workshopId)?.close();
    links.delete(workshopId);
  }

  function link(workshopId: string): void {
    const setting = store.institution(workshopId);
    const doc = docs.get(workshopId);
    if (!setting || !doc) return;
    const onStatus = (): void => onChange(sight(workshopId));
    links.set(workshopId, openInstitutionLink({ ...setting, documentName: workshopId, doc, onStatus }));
  }

  return {
    sight,
    /** The workshop's document is open from now on, until it is let go. */
    open(workshopId: string, doc: Y.Doc): void {
      docs.set(workshopId, doc);
      link(workshopId);
    },
    letGo(workshopId: string): void {
      unlink(workshopId);
      docs.delete(workshopId);
    },
    /** @throws AppError server-address-wrong, workshop-unknown, disk-full */
    set(workshopId: string, typedUrl: string, token: string): InstitutionSight {
      if (typedUrl === "") store.keepInstitution(workshopId, null);
      else {
        const url = readInstitutionUrl(typedUrl);
        const before = store.institution(workshopId);
        // A token goes to the server it was given for, and to no other.
        const kept = before?.url === url ? before.token : "";
        store.keepInstitution(workshopId, { url, token: token === "" ? kept : token });
      }
      unlink(workshopId);
      link(workshopId);
      const now = sight(workshopId);
      onChange(now);
      return now;
    },
    close(): void {
      for (const each of links.values()) each.close();
      links.clear();
      docs.clear();
    },
  };
}
