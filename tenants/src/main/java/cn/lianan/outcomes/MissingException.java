package cn.lianan.outcomes;

/** There is no such thing in this district: 404. What belongs to another district is missing here in just the same way. */
public class MissingException extends RuntimeException {}
