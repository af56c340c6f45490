export { type Message, STAYS, UndoBar } from './UndoBar';
