/**
 * Runs the whole portal on one machine: {@code Main} checks the JDK, {@code Launcher} lists the steps, {@code Startup}
 * runs them side by side as far as they depend on each other, {@code Announcement} says where everything is.
 * {@code settings} knows ports and folders, {@code process} starts and ends other programs, {@code servers} are the
 * servers one by one, {@code mail} catches what the portal would have sent.
 * Rules: every server listens on loopback only; what the launcher starts it also ends, even after it was killed itself;
 * whatever goes wrong is told in a sentence that says what to do, never as a stack trace.
 */
package cn.lianan.infra;
