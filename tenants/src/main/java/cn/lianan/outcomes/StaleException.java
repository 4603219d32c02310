package cn.lianan.outcomes;

/** Somebody else changed it since it was read: 412 in the API, "look at the change first" on screen. */
public class StaleException extends RuntimeException {}
