interface Place {
  sheetId: string;
  col: number;
  row: number;
}

interface Room {
  maxWidth?: number;
  wrapWidth?: number;
}

interface Icon {
  horizontalAlign: string;
  size: number;
  margin: number;
}

interface Getters {
  getCellMultiLineText(place: Place, room: Room): string[];
  getCellIcons(place: Place): (Icon | undefined)[];
}

/** Texts that go on below do so before the arrow of a list, under which the library would let them end. */
export function wrapBesideIcons(getters: Getters): void {
  const lines = getters.getCellMultiLineText;
  getters.getCellMultiLineText = (place, room) => {
    const icons = getters.getCellIcons(place).filter((icon) => icon?.horizontalAlign === 'right');
    const taken = icons.reduce((sum, icon) => sum + (icon ? icon.size + icon.margin : 0), 0);
    return lines(place, room.wrapWidth ? { ...room, wrapWidth: room.wrapWidth - taken } : room);
  };
}
