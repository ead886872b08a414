#!/bin/sh
# Starts Dateline on the Java runtime beside it. DATELINE_JAVA_OPTIONS adds options of the virtual machine.
here=$(readlink -f "$0") && here=${here%/bin/*}
# shellcheck disable=SC2086 # several options, each a word
exec "$here/lib/runtime/bin/java" \
    @OPTIONS@ \
    ${DATELINE_JAVA_OPTIONS-} dateline.Main "$@"
