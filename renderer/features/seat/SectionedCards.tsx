import type { ReactNode } from "react";
import { inSections } from "../../../shared/methods/written.ts";
import type { CardForm } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";

/** Cards of a step, under its sections where it has any. */
export function SectionedCards<T extends { readonly id: string; readonly section: string }>(props: {
  step: CardForm;
  label: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
  className?: string;
}) {
  const { t, language } = useWords();
  const { step, items, label, children } = props;
  const look = props.className === undefined ? {} : { className: props.className };
  if (!step.sections)
    return (
      <CappedList label={label} items={items} {...look}>
        {children}
      </CappedList>
    );
  return inSections(step.sections, items)
    .filter(({ cards }) => cards.length > 0)
    .map(({ section, cards }) => {
      const title = section ? section.title[language] : t("writing.noSection");
      return (
        <div key={section?.id ?? ""} className="in-section">
          <h4>{title}</h4>
          <CappedList label={`${label} · ${title}`} items={cards} {...look}>
            {children}
          </CappedList>
        </div>
      );
    });
}
