<#-- One line for each library: name, version, licences, address, separated by tabs. -->
<#list dependencyMap as entry>
<#assign library = entry.key>
<#if library.groupId != "org.trailglass">
${library.name!library.artifactId}	${library.version}	${entry.value?join(" or ")}	${library.url!""}
</#if>
</#list>
