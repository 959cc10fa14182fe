package dev.unhunch.core.delivery;

/** What every store of posts keeps to. The store is empty before each test. */
public interface DeliveriesContract
        extends PlanningContract,
                LeasingContract,
                SettlingContract,
                UnconfirmedContract,
                ChangesContract {}
