import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Choice } from "./controls.tsx";

/** A button that opens a list of things to do it with. */
export function ActionMenu<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  onChoose: (id: T) => void;
  isDisabled?: boolean;
  /** What a screen reader says instead of the label, where several menus on a screen have the same one. */
  name?: string;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        className="button plain"
        isDisabled={props.isDisabled ?? false}
        {...(props.name !== undefined && { "aria-label": props.name })}
      >
        {props.label}
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover className="popover action-menu" placement="bottom start">
        <Menu
          items={props.choices}
          className="options"
          onAction={(key) => {
            const choice = props.choices.find((each) => each.id === key);
            if (choice) props.onChoose(choice.id);
          }}
        >
          {(choice) => (
            <MenuItem id={choice.id} className="option" textValue={choice.label}>
              {choice.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
