import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface RowMenuProps<A extends string> {
  /** Each with what it is called. */
  acties: [actie: A, label: string][];
  over: string;
  busy: boolean;
  onAct: (actie: A) => void;
}

/** What is done less often with a taak, behind one button, so that a row stays a row. */
export function RowMenu<A extends string>({ acties, over, busy, onAct }: RowMenuProps<A>) {
  if (acties.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button button-small button-quiet" isDisabled={busy} aria-label={`Meer: ${over}`}>
        Meer <span aria-hidden="true">▾</span>
      </Button>
      <Popover placement="bottom end" className="menu">
        <Menu onAction={(key) => onAct(key as A)} aria-label={`Meer: ${over}`}>
          {acties.map(([actie, label]) => (
            <MenuItem key={actie} id={actie}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
