/** What project-service says happened: communities, organisations, projects and their stages. */
@NullMarked
package org.minyi.contracts.project;

import org.jspecify.annotations.NullMarked;
