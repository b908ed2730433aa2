package org.minyi.project.project;

/**
 * What a district asks for before a project may go on.
 *
 * @param supporters residents who must support a matter before it is deliberated on
 */
public record Procedure(int supporters) {}
