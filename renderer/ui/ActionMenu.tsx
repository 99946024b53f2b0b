import { Ellipsis } from "lucide-react";
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Choice } from "./controls.tsx";

/** A button that opens a list of things to do it with. */
export function ActionMenu<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  onChoose: (id: T) => void;
  /** Shown in place of the label, which then only screen readers say. */
  shownLabel?: string;
  isDisabled?: boolean;
  /** Shows three dots and says the label, for a row with many buttons. */
  isIcon?: boolean;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        className={props.isIcon || props.shownLabel !== undefined ? "button quiet" : "button plain"}
        isDisabled={props.isDisabled ?? false}
        {...((props.isIcon || props.shownLabel !== undefined) && { "aria-label": props.label })}
      >
        {props.isIcon ? (
          <Ellipsis size={16} aria-hidden="true" />
        ) : (
          <>
            {props.shownLabel ?? props.label}
            <span aria-hidden="true">▾</span>
          </>
        )}
      </AriaButton>
      <Popover className="popover action-menu" placement={props.isIcon ? "bottom end" : "bottom start"}>
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
