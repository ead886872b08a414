#!/bin/sh
# Starts Dateline on the Java runtime beside it. DATELINE_JAVA_OPTIONS adds options of the virtual machine.
here=$(readlink -f "$0") && here=${here%/bin/*}
# Without a graphics processor JavaFX paints with the processor, but only after it and GTK have each loaded the drivers that
# imitate one: 60 MB and a twelfth of the start. So neither looks where the kernel has none.
# In a locale without letters beyond English, as of a container, the runtime would open no file whose name has some.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac
renderer=
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/mali0 ] && [ ! -e /dev/dxg ]; then
    export GDK_GL="${GDK_GL-disable}"
    renderer=-Dprism.order=sw
fi
# shellcheck disable=SC2086 # several options, each a word
exec "$here/lib/runtime/bin/java" @"$here/lib/app/jvm.options" $renderer ${DATELINE_JAVA_OPTIONS-} dateline.Main "$@"
