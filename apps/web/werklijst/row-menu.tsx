import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { TAAK_ACTIES, type TaakActie } from './taak-acts';

interface RowMenuProps {
  acties: TaakActie[];
  over: string;
  busy: boolean;
  onAct: (actie: TaakActie) => void;
}

/** What is done less often with a taak, behind one button, so that a row stays a row. */
export function RowMenu({ acties, over, busy, onAct }: RowMenuProps) {
  if (acties.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button button-small button-quiet" isDisabled={busy} aria-label={`Meer: ${over}`}>
        Meer <span aria-hidden="true">▾</span>
      </Button>
      <Popover placement="bottom end" className="menu">
        <Menu onAction={(key) => onAct(key as TaakActie)} aria-label={`Meer: ${over}`}>
          {acties.map((actie) => (
            <MenuItem key={actie} id={actie}>
              {TAAK_ACTIES[actie]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
