<#-- Zmieniana uchwała w miejscowniku, po „W”: przytoczenie z publikatorem (ZTP § 158, § 161). -->
${uchwala(ops.statut, "Ms")}
