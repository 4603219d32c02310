package cn.lianan.experts;

import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An expert's personal data as it lies in the database: sealed values and the hashes by which two of them are found. */
@Entity
@Table(name = "experts_personal")
class SealedPersonalData extends DistrictOwned {

    @Id
    @Column(name = "expert_id")
    private UUID expertId;

    @Version
    private long version;

    @Column(name = "identity_number")
    private byte[] identityNumber;

    @Column(name = "identity_number_index")
    private byte[] identityNumberIndex;

    private byte[] phone;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    private byte[] mail;
    private byte[] birth;

    SealedPersonalData() {}

    SealedPersonalData(UUID expertId) {
        this.expertId = expertId;
    }

    UUID expertId() {
        return expertId;
    }

    void identityNumber(byte[] sealed, byte[] index) {
        identityNumber = sealed;
        identityNumberIndex = index;
    }

    void phone(byte[] sealed, byte[] index) {
        phone = sealed;
        phoneIndex = index;
    }

    void rest(byte[] sealedMail, byte[] sealedBirth) {
        mail = sealedMail;
        birth = sealedBirth;
    }

    byte[] identityNumber() {
        return identityNumber;
    }

    byte[] phone() {
        return phone;
    }

    byte[] mail() {
        return mail;
    }

    byte[] birth() {
        return birth;
    }
}
