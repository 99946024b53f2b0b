/** Going through tasks or cards one by one: all of them, to jump to one, and what comes after the last. */
import { type ReactNode, type Ref, useState } from "react";
import { Checkbox } from "react-aria-components";
import { Button } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";

export function PathOverview<T extends { readonly id: string }>(props: {
  ref: Ref<HTMLHeadingElement>;
  words: { readonly list: string; readonly onlyOpen: string; readonly noneOpen: string };
  items: readonly T[];
  isDone: (id: string) => boolean;
  currentId: string;
  onOpen: (id: string) => void;
  /** What an item says, and how it stands. */
  children: (item: T) => { readonly words: ReactNode; readonly state: string };
}) {
  const { ref, words, items, isDone, currentId, onOpen } = props;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const listed = onlyOpen ? items.filter(({ id }) => !isDone(id)) : items;
  return (
    <section className="list">
      <h3 ref={ref} tabIndex={-1}>
        {words.list}
      </h3>
      <Checkbox className="not-my-job" isSelected={onlyOpen} onChange={setOnlyOpen}>
        <span className="box" aria-hidden="true">
          {onlyOpen ? "✓" : ""}
        </span>
        {words.onlyOpen}
      </Checkbox>
      {listed.length === 0 ? (
        <p className="description">{words.noneOpen}</p>
      ) : (
        <CappedList label={words.list} items={listed} className="cards slim">
          {(item) => {
            const shown = props.children(item);
            return (
              <Button aria-current={item.id === currentId} onPress={() => onOpen(item.id)}>
                <span className="jump">{shown.words}</span>
                <span className={isDone(item.id) ? "tag good" : "tag"}>{shown.state}</span>
              </Button>
            );
          }}
        </CappedList>
      )}
    </section>
  );
}

export function PathFinish(props: {
  ref: Ref<HTMLHeadingElement>;
  /** Null where nothing is left to do. */
  toOpen: string | null;
  words: { readonly title: string; readonly help: string; readonly list: string };
  onOpen: () => void;
  onList: () => void;
}) {
  const { ref, toOpen, words, onOpen, onList } = props;
  return (
    <section className="calm">
      <h3 ref={ref} tabIndex={-1} className="large">
        {words.title}
      </h3>
      {toOpen === null ? (
        <p>{words.help}</p>
      ) : (
        <Button look="primary" onPress={onOpen}>
          {toOpen}
        </Button>
      )}
      <Button onPress={onList}>{words.list}</Button>
    </section>
  );
}
