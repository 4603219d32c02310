/** What a run is told and where it keeps its things: settings, ports, the data folder, and the refusal to start. */
package cn.lianan.infra.settings;
