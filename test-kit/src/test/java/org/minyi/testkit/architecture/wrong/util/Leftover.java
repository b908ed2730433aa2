package org.minyi.testkit.architecture.wrong.util;

import org.minyi.testkit.parts.Broker;
import org.springframework.http.HttpStatus;

/** Breaks every rule on purpose: a rule that knows a framework and another module, in a package named for nothing. */
public record Leftover(HttpStatus status, Broker broker) {}
