package dateline.ui.parts;

/** Background work that ends for want of memory as long as it is so set. */
public final class FullMemory {
    private boolean full;

    /** Sets whether the memory is full. */
    public void setFull(boolean now) {
        full = now;
    }

    /** Returns where work runs: at once, or not at all. */
    public TaskExecutor executor() {
        return new TaskExecutor(
                task -> {
                    if (full) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    task.run();
                },
                Runnable::run);
    }
}
