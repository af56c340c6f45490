export { commandFor, type KeyStroke, keyName, keysOf } from './keys';
export { type CommandIcon, type CommandId, commandOf, commands } from './registry';
export type { CallOf, Command, CommandCall, CommandContext, CommandResult, When } from './types';
export { holds } from './when';
