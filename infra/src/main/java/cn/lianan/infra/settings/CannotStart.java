package cn.lianan.infra.settings;

/** The portal cannot start for a reason that a person can mend; the message (Chinese, then English) says how. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
    }

    public CannotStart(String chinese, String english, Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }
}
