/**
 * Other programs: started with a log and a pid file, watched until ready, ended in order. After the launcher was killed,
 * the pid files let the next one find and end what is left, and nothing but that.
 */
package cn.lianan.infra.process;
