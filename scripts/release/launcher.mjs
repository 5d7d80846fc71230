/**
 * The program `postbag` of a release. It becomes the server rather than starting it, so that the service manager's
 * signals and sockets reach the process that they are meant for. Paths in arguments count from where it was called.
 */
export function launcher(startScript) {
  const [, ...server] = startScript.split(" ");
  return `#!/bin/sh
INIT_CWD="\${INIT_CWD:-$PWD}"
export INIT_CWD
cd "$(dirname "$(readlink -f "$0")")" || exit 1
if [ "$#" = 1 ] && [ "$1" = start ]; then
  exec "\${POSTBAG_NODE:-node}" ${server.join(" ")}
fi
exec "\${POSTBAG_NODE:-node}" generated/server/postbag.mjs "$@"
`;
}
