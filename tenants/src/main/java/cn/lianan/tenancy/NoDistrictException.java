package cn.lianan.tenancy;

/** Something asked for data without acting in a district. A defect, never an empty list. */
public class NoDistrictException extends IllegalStateException {
    /** Says what is missing. */
    public NoDistrictException() {
        super("No district is set: data is reached from a request, a job or an event of a district only");
    }
}
