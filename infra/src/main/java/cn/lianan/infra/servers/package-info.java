/** The servers of the local run one by one: unpacked, set up, started, and known to be ready because they answer. */
package cn.lianan.infra.servers;
