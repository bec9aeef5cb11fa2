import type { MapDocument } from '../map-document.ts';
import { addCard } from './add-card.ts';
import { addStage } from './add-stage.ts';
import { changeCard } from './change-card.ts';
import type { Command, Edited } from './command.ts';
import { dismissWarning } from './dismiss-warning.ts';
import { moveCard } from './move-card.ts';
import { moveStage } from './move-stage.ts';
import { removeCard } from './remove-card.ts';
import { removeStage } from './remove-stage.ts';
import { renameStage } from './rename-stage.ts';
import { setLanes } from './set-lanes.ts';
import { setName } from './set-name.ts';

/** Does one command on a map: the changed map and the command that takes it back, or why it does not fit. Pure. */
export function applyCommand(document: MapDocument, command: Command): Edited {
  switch (command.tag) {
    case 'add-card':
      return addCard(document, command);
    case 'change-card':
      return changeCard(document, command);
    case 'move-card':
      return moveCard(document, command);
    case 'remove-card':
      return removeCard(document, command);
    case 'add-stage':
      return addStage(document, command);
    case 'rename-stage':
      return renameStage(document, command);
    case 'move-stage':
      return moveStage(document, command);
    case 'remove-stage':
      return removeStage(document, command);
    case 'set-lanes':
      return setLanes(document, command);
    case 'set-name':
      return setName(document, command);
    case 'dismiss-warning':
      return dismissWarning(document, command);
  }
}
