/** Buttons and fields that know nothing of workshops. Behaviour and accessibility come from React Aria Components. */
import { type ClipboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  Button as AriaButton,
  type ButtonProps,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import { notePendingWords } from "./pendingWords.ts";

type Look = "plain" | "primary" | "quiet" | "danger";

export function Button(props: Omit<ButtonProps, "className"> & { look?: Look }) {
  const { look = "plain", ...rest } = props;
  return <AriaButton {...rest} className={`button ${look}`} />;
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string | undefined;
  error?: string | undefined;
  isMultiline?: boolean;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  autoFocus?: boolean;
  type?: "text" | "date" | "datetime-local" | "password";
  inputMode?: "text" | "decimal" | "numeric";
  autoComplete?: string;
  autoCapitalize?: string;
  /** The id of a datalist: what is offered to choose from, where any words will do. */
  list?: string;
  hideLabel?: boolean;
  onBlur?: () => void;
  onPaste?: (event: ClipboardEvent<Element>) => void;
}

/** One line or several. */
export function Field(props: FieldProps) {
  const { label, isMultiline, rows, placeholder, list, hideLabel, description, error, ...rest } = props;
  return (
    <TextField {...rest} className="field" isInvalid={error !== undefined}>
      <Label className={hideLabel ? "visually-hidden" : "label"}>{label}</Label>
      {isMultiline ? (
        <TextArea rows={rows ?? 3} placeholder={placeholder ?? ""} />
      ) : (
        <Input placeholder={placeholder ?? ""} list={list} />
      )}
      {description !== undefined && (
        <Text slot="description" className="description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

/**
 * A field of the document: shows what is stored, keeps what is being typed, and writes when the person pauses or
 * leaves, so that each pause is one step of undo. A change from elsewhere shows unless this one is being typed in.
 */
export function DocumentField(
  props: Omit<FieldProps, "onChange" | "onBlur"> & { onCommit: (value: string) => void },
) {
  const { value, onCommit, ...rest } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const commit = useRef(onCommit);
  const pending = useRef<string | null>(null);
  useEffect(() => {
    commit.current = onCommit;
  });
  function write(): void {
    const typed = pending.current;
    pending.current = null;
    if (typed !== null) commit.current(typed);
  }
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving the screen writes too, before anything above closes the document; so does leaving the page.
  useLayoutEffect(() => {
    const forget = notePendingWords(write);
    return () => {
      forget();
      write();
    };
  }, []);
  return (
    <Field
      {...rest}
      value={draft ?? value}
      onChange={(typed) => {
        setDraft(typed);
        pending.current = typed;
      }}
      onBlur={() => {
        write();
        setDraft(null);
      }}
    />
  );
}

const PAUSE_MS = 700;

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
}

export function SelectField<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
  /** Shown in place of the label, which then only screen readers say. */
  shownLabel?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
}) {
  return (
    <Select
      className="field"
      isDisabled={props.isDisabled ?? false}
      value={props.value}
      onChange={(key) => {
        const choice = props.choices.find((each) => each.id === key);
        if (choice) props.onChange(choice.id);
      }}
    >
      {props.shownLabel !== undefined && (
        <span className="label" aria-hidden="true">
          {props.shownLabel}
        </span>
      )}
      <Label className={props.hideLabel || props.shownLabel !== undefined ? "visually-hidden" : "label"}>
        {props.label}
      </Label>
      <AriaButton className="select">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover className="popover">
        <ListBox items={props.choices} className="options">
          {(choice) => (
            <ListBoxItem id={choice.id} className="option">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** A sentence that something needs attention, read out when it appears. */
export function Notice(props: { look: "info" | "warning" | "error" | "done"; children: ReactNode }) {
  return (
    <div className={`notice ${props.look}`} role={props.look === "error" ? "alert" : "status"}>
      {props.children}
    </div>
  );
}

/** What stands where nothing is yet: says what this place is for and what to do first. */
export function EmptyState(props: { title: string; children: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}
