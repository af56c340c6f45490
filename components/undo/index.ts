export { type Message, UndoBar } from './UndoBar';
