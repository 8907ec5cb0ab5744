/**
 * One change under consideration: an activity that goes to a time and a room, and maybe a second one at the same time.
 * One object is made and used again for every move; −1 stands for no activity, and for nowhere.
 */
export class Change {
  a = -1;
  fromTimeA = -1;
  fromRoomA = -1;
  toTimeA = -1;
  toRoomA = -1;
  /** The second activity, −1 for none. */
  b = -1;
  fromTimeB = -1;
  fromRoomB = -1;
  toTimeB = -1;
  toRoomB = -1;
}
