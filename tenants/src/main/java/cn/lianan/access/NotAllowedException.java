package cn.lianan.access;

/** The person may not do this in this district: 401 or 403 in the API, the matching page in the portal. */
public class NotAllowedException extends RuntimeException {}
