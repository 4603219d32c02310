package cn.lianan.portal.server;

import cn.lianan.experts.RegisterExpert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A use case that has written everything when it fails. */
@ApplicationScoped
@Transactional
public class RegisterThenFail {

    static final String REASON = "after writing";

    @Inject
    RegisterExpert register;

    @Inject
    EntityManager em;

    /** Tells which expert it wrote and which traces of it the transaction itself sees; then it fails. */
    public Void run(BiConsumer<UUID, List<String>> told) {
        UUID id = Officers.enter(register, "rongchang");
        em.flush();
        Object[] counts = (Object[]) em.createNativeQuery(Traces.of(id)).getSingleResult();
        told.accept(id, Stream.of(counts).map(String::valueOf).toList());
        throw new IllegalStateException(REASON);
    }
}
