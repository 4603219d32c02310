package cn.lianan.infra;

import java.util.List;

/** One thing to do at the start, and what must have been done before. */
record Step(String name, Action action, List<Step> after) {

    /** What the step does; returns when it is done and fails if it cannot be. */
    interface Action {
        void run() throws Exception;
    }

    static Step of(String name, Action action, Step... after) {
        return new Step(name, action, List.of(after));
    }
}
