/**
 * What only the container does: the packed WAR runs in Payara Micro on a real PostgreSQL, and tests look at its pool, its
 * transactions and its threads from within. Keycloak and Elasticsearch are away on purpose.
 */
package cn.lianan.portal.server;
