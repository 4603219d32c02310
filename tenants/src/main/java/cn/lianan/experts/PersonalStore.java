package cn.lianan.experts;

import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.PhoneNumber;
import cn.lianan.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps personal data sealed. What comes out is in full; {@link #masked} is for lists and profiles. */
@ApplicationScoped
class PersonalStore {

    @Inject
    EntityManager em;

    @Inject
    Seal seal;

    /** Stores data that {@link PersonalRules} has tidied. */
    void store(UUID expertId, PersonalData data) {
        SealedPersonalData sealed = em.find(SealedPersonalData.class, expertId);
        if (sealed == null) {
            sealed = new SealedPersonalData(expertId);
            em.persist(sealed);
        }
        sealed.identityNumber(seal.text(data.identityNumber()), seal.lookup(data.identityNumber()));
        sealed.phone(seal.text(data.phone()), seal.lookup(data.phone()));
        sealed.rest(
                seal.text(data.mail()),
                seal.text(data.birth() == null ? null : data.birth().toString()));
    }

    PersonalData open(UUID expertId) {
        SealedPersonalData sealed = em.find(SealedPersonalData.class, expertId);
        return sealed == null ? PersonalData.NONE : open(sealed);
    }

    Map<UUID, PersonalData> open(Collection<UUID> expertIds) {
        Map<UUID, PersonalData> opened = new HashMap<>();
        if (!expertIds.isEmpty()) {
            em.createQuery("from SealedPersonalData where expertId in :ids", SealedPersonalData.class)
                    .setParameter("ids", expertIds)
                    .getResultStream()
                    .forEach(sealed -> opened.put(sealed.expertId(), open(sealed)));
        }
        return opened;
    }

    Optional<UUID> withIdentityNumber(String identityNumber) {
        return find("identityNumberIndex", identityNumber).stream().findFirst();
    }

    List<UUID> withPhone(String phone) {
        return find("phoneIndex", phone);
    }

    private List<UUID> find(String index, String plain) {
        return em.createQuery("select expertId from SealedPersonalData where " + index + " = :index", UUID.class)
                .setParameter("index", seal.lookup(plain))
                .getResultList();
    }

    private PersonalData open(SealedPersonalData sealed) {
        String birth = seal.open(sealed.birth());
        return new PersonalData(
                seal.open(sealed.identityNumber()),
                seal.open(sealed.phone()),
                seal.open(sealed.mail()),
                birth == null ? null : YearMonth.parse(birth));
    }

    /** As lists and profiles show it. The month of birth is left out altogether. */
    static PersonalData masked(PersonalData data) {
        return new PersonalData(
                mask(data.identityNumber(), t -> new IdentityNumber(t).masked()),
                mask(data.phone(), t -> new PhoneNumber(t).masked()),
                mask(data.mail(), t -> new MailAddress(t).masked()),
                null);
    }

    private static String mask(String plain, Function<String, String> masking) {
        return plain == null ? null : masking.apply(plain);
    }
}
